package se.kvittens.rest.tags;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import se.kvittens.domain.tag.Tag;

/** Tags as the contract has them. */
final class TagJson {

    private TagJson() {}

    /** With at whose doors they hang. */
    static ObjectNode of(List<Tag> tags) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ArrayNode array = json.putArray("tags");
        tags.forEach(tag -> array.add(shown(tag)));
        return json;
    }

    /** With at whose door it hangs, or hung. */
    static ObjectNode shown(Tag tag) {
        ObjectNode json = told(tag);
        tag.recipient().ifPresent(recipient -> json.put("recipient", recipient.value()));
        tag.mounted().ifPresent(mounted -> json.put("mounted", mounted.toString()));
        return json;
    }

    /** Without: whoever does something to a tag is not told of whom it is. */
    static ObjectNode told(Tag tag) {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("tag", tag.uid().hex())
                .put("standing", tag.standing().name())
                .put("since", tag.since().toString())
                .put("isToBeFollowedUp", tag.isToBeFollowedUp());
        tag.lastCheck()
                .ifPresent(check -> json.putObject("lastCheck")
                        .put("at", check.when().toString())
                        .put("inPlace", check.inPlace()));
        return json;
    }
}
