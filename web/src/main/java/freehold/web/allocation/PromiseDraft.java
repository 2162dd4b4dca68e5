package freehold.web.allocation;

import freehold.allocation.NegotiationStage;
import freehold.allocation.Promise;
import freehold.allocation.RecordPromise;
import freehold.allocation.Restriction;
import freehold.allocation.RestrictionSheet;
import freehold.allocation.RestrictionSheet.Said;
import freehold.deal.Artefact;
import freehold.deal.Evidence;
import freehold.deal.Place;
import java.io.Serializable;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the form that records a promise holds. */
public class PromiseDraft implements Serializable {
    private static final long serialVersionUID = 1;

    private Artefact[] chosen = {};
    private @Nullable NegotiationStage stage;
    private @Nullable Promise promise;
    private @Nullable Integer days;
    private @Nullable String qualification;
    private @Nullable String place;

    /** Begins with what stands there. */
    void begin(RestrictionSheet sheet) {
        chosen = new Artefact[] {sheet.artefact()};
        sheet.said().ifPresent(this::begin);
    }

    private void begin(Said said) {
        stage = said.stage();
        promise = said.promise();
        days = said.days().orElse(null);
        qualification = said.qualification();
        place = said.evidence().map(Evidence::place).map(Place::written).orElse(null);
    }

    /** What was typed, as a command; refused where it makes none. */
    RecordPromise recording(UUID deal, Restriction restriction, Map<Artefact, Integer> seen) {
        return RecordPromise.of(
                deal,
                restriction,
                Set.of(chosen),
                stage,
                promise,
                days,
                qualification,
                Place.read(place).orElse(null),
                seen);
    }

    public Artefact[] getChosen() {
        return chosen.clone();
    }

    public void setChosen(Artefact @Nullable [] artefacts) {
        this.chosen = artefacts == null ? new Artefact[0] : artefacts.clone();
    }

    public @Nullable NegotiationStage getStage() {
        return stage;
    }

    public void setStage(@Nullable NegotiationStage stage) {
        this.stage = stage;
    }

    public @Nullable Promise getPromise() {
        return promise;
    }

    public void setPromise(@Nullable Promise promise) {
        this.promise = promise;
    }

    public @Nullable Integer getDays() {
        return days;
    }

    public void setDays(@Nullable Integer days) {
        this.days = days;
    }

    public @Nullable String getQualification() {
        return qualification;
    }

    public void setQualification(@Nullable String qualification) {
        this.qualification = qualification;
    }

    public @Nullable String getPlace() {
        return place;
    }

    public void setPlace(@Nullable String place) {
        this.place = place;
    }
}
