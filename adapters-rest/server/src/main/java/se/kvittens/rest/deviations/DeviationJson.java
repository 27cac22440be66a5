package se.kvittens.rest.deviations;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.kvittens.application.acknowledging.Acknowledged;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.deviation.DeviationCode;
import se.kvittens.domain.rule.Words;
import se.kvittens.domain.staffing.CountedVisit;
import se.kvittens.files.explanation.words.Lexicon;

/** Deviations as the contract has them, with words in both languages. */
final class DeviationJson {

    private static final Lexicon ENGLISH = new Lexicon(Locale.ENGLISH);
    private static final Lexicon SWEDISH = new Lexicon(Locale.forLanguageTag("sv"));

    private final boolean isLocked;

    /**
     * @param isLocked whether the month is
     */
    DeviationJson(boolean isLocked) {
        this.isLocked = isLocked;
    }

    /**
     * One of them.
     *
     * @param last that was said of it; it counts where it is of what is seen now
     */
    ObjectNode of(FoundDeviation found, Optional<Acknowledged> last) {
        String seen = found.seen();
        ObjectNode json = of(found).put("etag", seen);
        last.filter(each -> each.isOf(seen)).ifPresent(each -> json.set("acknowledged", acknowledged(each)));
        return json;
    }

    private static ObjectNode acknowledged(Acknowledged acknowledged) {
        Deed deed = acknowledged.what().deed();
        return JsonNodeFactory.instance
                .objectNode()
                .put("at", acknowledged.taken().toString())
                .put("who", deed.who())
                .put("role", deed.role().name())
                .put("why", deed.why());
    }

    private ObjectNode of(FoundDeviation found) {
        DeviationCode code = found.deviation().code();
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("deviation", found.id())
                .put("code", code.name())
                .put("rule", code.rule().text());
        json.set("what", both(new Words(SWEDISH.word(code), ENGLISH.word(code))));
        json.put("stopsPay", found.deviation().stopsPay());
        found.deviation().deadline().ifPresent(day -> json.put("deadline", day.toString()));
        found.recipient().ifPresent(recipient -> json.put("recipient", recipient.value()));
        found.visit().ifPresent(visit -> put(json, visit));
        json.set("advice", both(Mending.advice(code, isLocked)));
        ArrayNode operations = json.putArray("operations");
        (isLocked ? List.<String>of() : Mending.operations(code)).forEach(operations::add);
        return json;
    }

    private static void put(ObjectNode json, CountedVisit visit) {
        json.put("visit", visit.id().value())
                .put("carer", visit.effective().carer().value())
                .put("date", visit.effective().date().toString());
    }

    private static ObjectNode both(Words words) {
        return JsonNodeFactory.instance.objectNode().put("sv", words.swedish()).put("en", words.english());
    }
}
