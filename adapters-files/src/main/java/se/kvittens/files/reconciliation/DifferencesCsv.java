package se.kvittens.files.reconciliation;

import java.io.IOException;
import java.io.Writer;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import se.kvittens.domain.reconciliation.Aspect;
import se.kvittens.domain.reconciliation.Difference;
import se.kvittens.domain.reconciliation.HeldTwice;
import se.kvittens.domain.visit.RegisteredVisit;
import se.kvittens.files.explanation.words.Lexicon;
import se.kvittens.files.row.CsvRows;
import se.kvittens.files.row.Fields;

/** A row for each difference, visit by visit; recipient, carer and date are those of the copy that counts. */
final class DifferencesCsv {

    private static final List<String> COLUMNS = List.of(
            "phoniroVisit",
            "lifecareVisit",
            "recipient",
            "carer",
            "date",
            "difference",
            "phoniro",
            "lifecare",
            "counts",
            "phoniroExecutedSeconds",
            "lifecareExecutedSeconds",
            "text");

    private final Map<Aspect, String> texts = new EnumMap<>(Aspect.class);

    /**
     * Writes in a language.
     *
     * @param locale of the texts: Swedish, or else English
     */
    DifferencesCsv(Locale locale) {
        Lexicon lexicon = new Lexicon(locale);
        for (Aspect aspect : Aspect.values()) {
            texts.put(aspect, lexicon.word(aspect));
        }
    }

    void write(List<HeldTwice> visits, Writer out) throws IOException {
        CsvRows.write(out, COLUMNS, visits.stream().flatMap(this::rows));
    }

    private Stream<Fields> rows(HeldTwice visit) {
        return visit.differences().stream().map(difference -> row(visit, difference));
    }

    private Fields row(HeldTwice visit, Difference difference) {
        RegisteredVisit counting = visit.counting().registered();
        return new Fields()
                .with("phoniroVisit", visit.phoniro().registered().id().value())
                .with("lifecareVisit", visit.lifecare().registered().id().value())
                .with("recipient", counting.recipient().value())
                .with("carer", counting.carer().value())
                .with("date", visit.counting().effective().date())
                .with("difference", difference.aspect().name())
                .with("phoniro", PlainSide.of(difference.phoniro()))
                .with("lifecare", PlainSide.of(difference.lifecare()))
                .with("counts", visit.live().value().name())
                .with(
                        "phoniroExecutedSeconds",
                        visit.phoniro().executed().value().toSeconds())
                .with(
                        "lifecareExecutedSeconds",
                        visit.lifecare().executed().value().toSeconds())
                .with("text", texts.get(difference.aspect()));
    }
}
