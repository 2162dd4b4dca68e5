package freehold.briefing.model;

import static freehold.testing.DealMother.aDeal;
import static org.junit.jupiter.api.Assertions.assertEquals;

import freehold.access.Caller;
import freehold.access.Proof;
import freehold.access.Role;
import freehold.allocation.Right;
import freehold.briefing.Capacity;
import freehold.briefing.Decision;
import freehold.briefing.SignOffBriefing;
import freehold.checklist.DealFacts;
import freehold.deal.Artefact;
import freehold.shared.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What must hold for counsel's word to count: each story breaks one rule, and that rule alone says no. */
class SignOffRuleTest {
    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");

    private final UUID client = UUID.randomUUID();
    private final UUID deal = UUID.randomUUID();
    private final UUID author = UUID.randomUUID();
    private final UUID second = UUID.randomUUID();
    private final UUID issuer = UUID.randomUUID();
    private final UUID anneke = UUID.randomUUID();
    private final Briefing briefing = issued();
    private final Caller legal = caller(anneke, client, false, NOW, Role.LEGAL);

    private Briefing issued() {
        Briefing fresh = new Briefing(client, deal, 1, "all settled", author, "Maren Holt", NOW);
        fresh.rewrite("all settled now", 1, second, "Tobias Renn", NOW);
        SealedRecord record = SealedRecord.seal(
                aDeal().facts(), 1, "all settled now", List.of("Maren Holt", "Tobias Renn"), "Jonas Okafor", NOW);
        fresh.issue(record, "0".repeat(64), issuer, "Jonas Okafor", NOW);
        return fresh;
    }

    private Caller caller(UUID person, UUID organisation, boolean practice, Instant proof, Role... roles) {
        return new Caller(person, "Someone", organisation, "Somewhere", practice, Set.of(roles), proof)
                .with(new Proof(briefing.id(), proof));
    }

    private SignOffBriefing signature(Capacity capacity) {
        return SignOffBriefing.of(
                deal,
                briefing.id(),
                capacity,
                Decision.SIGNED,
                null,
                briefing.sha256().orElseThrow());
    }

    private SignOff spoken(UUID person, Capacity capacity) {
        return spoken(person, capacity, NOW.minusSeconds(90));
    }

    private SignOff spoken(UUID person, Capacity capacity, Instant proof) {
        return new SignOff(client, signature(capacity), person, "Anneke Senft", proof, NOW);
    }

    /** Every rule that refuses, with its reason. */
    private List<String> refusals(Caller who, SignOffBriefing command, List<SignOff> earlier, DealFacts facts) {
        SignOffRule.Case at = new SignOffRule.Case(briefing, command, who, earlier, facts, NOW);
        return SignOffRule.inForce().stream()
                .flatMap(rule -> rule.refusal(at).map(Refusal::key).map(key -> rule + " " + key).stream())
                .toList();
    }

    private List<String> refusals(Caller who, Capacity capacity, SignOff... earlier) {
        return refusals(who, signature(capacity), List.of(earlier), aDeal().facts());
    }

    @Test
    void counsel_of_the_client_sign_what_they_read() {
        assertEquals(List.of(), refusals(legal, Capacity.LEGAL));
        assertEquals(List.of(), refusals(legal, Capacity.LEGAL, spoken(UUID.randomUUID(), Capacity.IP)));
    }

    @Test
    void only_what_is_before_counsel_takes_a_word() {
        briefing.outdate(NOW);
        assertEquals(List.of("BEFORE_COUNSEL briefing.refusal.not-before-counsel"), refusals(legal, Capacity.LEGAL));
    }

    @Test
    void a_deal_that_says_otherwise_by_now_is_not_signed() {
        assertEquals(
                List.of("STILL_HOLDS briefing.refusal.outdated"),
                refusals(
                        legal,
                        signature(Capacity.LEGAL),
                        List.of(),
                        aDeal().withGap(Artefact.OUTPUTS, Right.OWNERSHIP).facts()));
    }

    @Test
    void the_word_binds_to_the_hash_of_what_was_read() {
        SignOffBriefing other =
                SignOffBriefing.of(deal, briefing.id(), Capacity.LEGAL, Decision.SIGNED, null, "f".repeat(64));
        assertEquals(
                List.of("SAME_WORDS briefing.refusal.other-hash"), refusals(legal, other, List.of(), aDeal().facts()));
    }

    @Test
    void only_the_clients_own_counsel_speak_and_only_in_a_capacity_they_hold() {
        List<String> no = List.of("CLIENTS_COUNSEL briefing.refusal.capacity-held");
        assertEquals(no, refusals(legal, Capacity.IP));
        assertEquals(no, refusals(caller(anneke, UUID.randomUUID(), true, NOW, Role.LEGAL), Capacity.LEGAL));
        assertEquals(no, refusals(caller(anneke, client, true, NOW, Role.LEGAL), Capacity.LEGAL));
        assertEquals(no, refusals(caller(anneke, UUID.randomUUID(), false, NOW, Role.LEGAL), Capacity.LEGAL));
        assertEquals(no, refusals(caller(anneke, client, false, NOW, Role.BUYER), Capacity.LEGAL));
    }

    @Test
    void nobody_signs_what_they_wrote_or_issued() {
        List<String> no = List.of("OTHERS_WORDS briefing.refusal.own-words");
        assertEquals(no, refusals(caller(author, client, false, NOW, Role.LEGAL), Capacity.LEGAL));
        assertEquals(no, refusals(caller(second, client, false, NOW, Role.LEGAL), Capacity.LEGAL));
        assertEquals(no, refusals(caller(issuer, client, false, NOW, Role.LEGAL), Capacity.LEGAL));
    }

    @Test
    void two_people_speak_each_in_one_capacity() {
        Caller both = caller(anneke, client, false, NOW, Role.LEGAL, Role.IP_COUNSEL);
        assertEquals(
                List.of("TWO_PEOPLE briefing.refusal.one-person"),
                refusals(both, Capacity.IP, spoken(anneke, Capacity.LEGAL)));
        assertEquals(
                List.of("TWO_PEOPLE briefing.refusal.spoken"),
                refusals(legal, Capacity.LEGAL, spoken(UUID.randomUUID(), Capacity.LEGAL)));
    }

    @Test
    void a_proof_of_who_signs_is_good_for_five_minutes() {
        Instant just = NOW.minus(Proof.LIFE);
        assertEquals(List.of(), refusals(caller(anneke, client, false, just, Role.LEGAL), Capacity.LEGAL));
        assertEquals(
                List.of("FRESH_PROOF briefing.refusal.log-in-anew"),
                refusals(caller(anneke, client, false, just.minusMillis(1), Role.LEGAL), Capacity.LEGAL));
    }

    @Test
    void a_login_however_fresh_proves_nothing_unless_it_was_asked_for_by_this_very_briefing() {
        List<String> no = List.of("FRESH_PROOF briefing.refusal.log-in-anew");
        Caller loggedIn = new Caller(anneke, "Someone", client, "Somewhere", false, Set.of(Role.LEGAL), NOW);
        assertEquals(no, refusals(loggedIn, Capacity.LEGAL));
        assertEquals(no, refusals(loggedIn.with(new Proof(UUID.randomUUID(), NOW)), Capacity.LEGAL));
    }

    @Test
    void one_proof_serves_one_decision() {
        Caller both = caller(anneke, client, false, NOW, Role.LEGAL, Role.IP_COUNSEL);
        assertEquals(
                List.of("TWO_PEOPLE briefing.refusal.one-person", "UNUSED_PROOF briefing.refusal.log-in-anew"),
                refusals(both, Capacity.IP, spoken(anneke, Capacity.LEGAL, NOW)));
    }

    @Test
    void a_word_that_is_no_signature_obeys_the_same_rules() {
        SignOffBriefing refusal = SignOffBriefing.of(
                deal,
                briefing.id(),
                Capacity.IP,
                Decision.DECLINED,
                "no",
                briefing.sha256().orElseThrow());
        assertEquals(
                List.of("CLIENTS_COUNSEL briefing.refusal.capacity-held"),
                refusals(legal, refusal, List.of(), aDeal().facts()));
        assertEquals(Optional.empty(), briefing.outdatedAt());
    }
}
