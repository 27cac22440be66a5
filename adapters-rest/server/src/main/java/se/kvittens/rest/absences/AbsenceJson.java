package se.kvittens.rest.absences;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import se.kvittens.application.absences.HeldAbsence;
import se.kvittens.domain.absence.Absence;
import se.kvittens.domain.people.PersonalNumbers;
import se.kvittens.rest.reply.ETags;
import se.kvittens.rest.reply.Reply;

/** Absences as the contract has them. */
final class AbsenceJson {

    private AbsenceJson() {}

    /** With the tag by which it is seen. */
    static Reply reply(HeldAbsence held) {
        return new Reply(of(held), Optional.of(etag(held)));
    }

    static String etag(HeldAbsence held) {
        return ETags.of(held.version());
    }

    static ObjectNode of(HeldAbsence held) {
        Absence absence = held.absence();
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("absence", held.id().value())
                .put("recipient", held.recipient().value())
                .put("cause", absence.cause().name())
                .put("from", absence.days().start().toString());
        if (!absence.isOpen()) {
            json.put("to", absence.days().end().minusDays(1).toString());
        }
        absence.known().ifPresent(known -> json.put("known", known.toString()));
        if (!absence.description().isEmpty()) {
            json.put("description", PersonalNumbers.maskedIn(absence.description()));
        }
        return json.put("origin", held.origin().name());
    }
}
