package se.kvittens.examples.simulate.desk;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Set;

/** Whether what was sent is of the form that the contract has; what is not would be given to others as it came. */
final class Sound {

    private static final int MOST_CHARACTERS = 200;
    private static final Set<String> CAUSES = Set.of("HOSPITAL", "SHORT_TERM_STAY", "DECLINED_HELP", "OTHER");
    private static final Set<String> REASONS = Set.of("CUSTOMER_WISH", "DECEASED", "MOVED", "OTHER");

    private Sound() {}

    static boolean isDate(JsonNode date) {
        try {
            return date.isTextual() && LocalDate.parse(date.asText()).toString().equals(date.asText());
        } catch (DateTimeException otherwise) {
            return false;
        }
    }

    static boolean isInstant(JsonNode moment) {
        try {
            return moment.isTextual() && OffsetDateTime.parse(moment.asText()).isBefore(OffsetDateTime.MAX);
        } catch (DateTimeException otherwise) {
            return false;
        }
    }

    static boolean isName(JsonNode name) {
        return name.isTextual() && !name.asText().isBlank();
    }

    /** As long as the contract allows. */
    static boolean isText(JsonNode text) {
        return text.isTextual() && text.asText().codePointCount(0, text.asText().length()) <= MOST_CHARACTERS;
    }

    static boolean isEnd(JsonNode end) {
        return isDate(end.path("lastDay"))
                && REASONS.contains(end.path("reason").asText())
                && end.path("mismanaged").isBoolean();
    }

    static boolean isAbsence(JsonNode absence) {
        return isDate(absence.path("firstDay"))
                && (!absence.has("lastDay") || isDate(absence.path("lastDay")))
                && CAUSES.contains(absence.path("cause").asText())
                && (!absence.has("known") || isInstant(absence.path("known")))
                && isText(absence.path("description"));
    }

    static boolean isDraft(JsonNode draft) {
        return !draft.path("receivers").isEmpty()
                && !draft.path("subject").asText().isEmpty()
                && draft.path("text").isTextual()
                && draft.path("attachments").isArray();
    }
}
