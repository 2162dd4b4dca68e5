package freehold.realm;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Someone of the demo, as the realm imports them.
 *
 * @param id Keycloak's subject
 * @param name first and last name
 * @param username what they sign in with
 * @param organisation the name of the organisation they belong to
 * @param roles their roles in the portal, at least one
 */
public record DemoPerson(UUID id, String name, String username, String organisation, List<String> roles) {
    private static final Pattern PERSON =
            Pattern.compile("\"id\": \"(?<id>[^\"]+)\",\\s*\"username\": \"(?<username>[^\"]+)\",\\s*\"email\".*?"
                    + "\"firstName\": \"(?<first>[^\"]+)\",\\s*\"lastName\": \"(?<last>[^\"]+)\".*?"
                    + "\"freehold-portal\": \\[(?<roles>[^\\]]+)]");
    private static final Pattern ORGANISATION =
            Pattern.compile("\"name\": \"(?<name>[^\"]+)\",\\s*\"alias\".*?\"members\": \\[(?<members>[^\\]]+)]");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"");

    /** Everyone of the demo, in the order of the realm file: the practice first, then its clients. */
    public static List<DemoPerson> all() throws IOException {
        String demo = RealmFile.demo().replaceAll("\\s+", " ");
        Map<String, String> organisations = organisations(demo);
        var people = new ArrayList<DemoPerson>();
        Matcher person = PERSON.matcher(demo);
        while (person.find()) {
            String username = person.group("username");
            people.add(new DemoPerson(
                    UUID.fromString(person.group("id")),
                    person.group("first") + " " + person.group("last"),
                    username,
                    organisations.getOrDefault(username, ""),
                    quotedIn(person.group("roles"))));
        }
        return List.copyOf(people);
    }

    private static Map<String, String> organisations(String demo) {
        var organisations = new HashMap<String, String>();
        Matcher organisation = ORGANISATION.matcher(demo);
        while (organisation.find()) {
            for (String word : quotedIn(organisation.group("members"))) {
                organisations.put(word, organisation.group("name"));
            }
        }
        return organisations;
    }

    private static List<String> quotedIn(String text) {
        return QUOTED.matcher(text).results().map(found -> found.group(1)).toList();
    }
}
