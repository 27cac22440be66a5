package se.kvittens.rest.access;

import com.fasterxml.jackson.databind.JsonNode;
import se.kvittens.rest.rig.Client;
import se.kvittens.rest.rig.MadeUpReceiver;

/** A webhook for each question about one; those of the questions before are taken away, since there may only be so many. */
record Hooks(Client administrator) {

    static final String WISH = "{'address':'%s','events':['month.closed']}".formatted(MadeUpReceiver.ADDRESS);

    private static final String ALL = "/v1/providers/" + Ask.NORTH + "/webhooks";

    /** The id of a new one. */
    String made() {
        for (JsonNode each : administrator.get(ALL).json().path("webhooks")) {
            administrator.delete(ALL + "/" + each.path("webhook").asText());
        }
        JsonNode made = administrator.post(ALL, WISH.replace('\'', '"')).json();
        return made.required("webhook").asText();
    }
}
