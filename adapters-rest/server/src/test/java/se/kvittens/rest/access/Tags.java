package se.kvittens.rest.access;

import java.util.Set;
import se.kvittens.rest.contract.Operation;
import se.kvittens.rest.rig.Client;
import se.kvittens.rest.rig.Client.Answer;

/**
 * Tags that somebody is going to ask about.
 *
 * @param issuer who may issue them
 * @param mounter who may mount them
 */
record Tags(Client issuer, Client mounter) {

    private static final Set<String> OF_MOUNTED = Set.of("tag", "checkTag", "retireTag");

    /** The number of the tag of a visit, of which there is no other. */
    static String of(String visit) {
        return "04%012X".formatted(Integer.parseInt(visit.replaceAll("\\D", "")));
    }

    /** Brings a tag to where an operation finds it. */
    void prepare(Operation operation, String tag) {
        if (operation.path().contains("{tag}") && !operation.id().equals("issueTag")) {
            done(issuer.put(address(tag), "{\"recipients\": 100000}"));
        }
        if (OF_MOUNTED.contains(operation.id())) {
            done(mounter.put(address(tag) + "/door", "{\"recipient\": \"at-%s\"}".formatted(tag)));
        }
    }

    private static String address(String tag) {
        return "/v1/providers/" + Ask.NORTH + "/tags/" + tag;
    }

    private static void done(Answer answer) {
        if (answer.status() != 200) {
            throw new IllegalStateException(answer.body());
        }
    }
}
