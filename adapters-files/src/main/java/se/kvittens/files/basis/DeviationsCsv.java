package se.kvittens.files.basis;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.kvittens.domain.compensation.RecipientMonth;
import se.kvittens.domain.deviation.Deviation;
import se.kvittens.domain.settlement.Settlement;
import se.kvittens.domain.staffing.CountedVisit;
import se.kvittens.files.explanation.Lexicon;

/** A row for each deviation: the provider's own, then recipient by recipient its own and those of its visits. */
public final class DeviationsCsv {

    static final String TEXT = "text";

    private static final List<String> COLUMNS =
            List.of("recipient", "visit", "date", "code", "rule", "stopsPay", "deadline", TEXT);

    private final Lexicon lexicon;

    /**
     * @param locale of the texts: Swedish, or else English
     */
    public DeviationsCsv(Locale locale) {
        this.lexicon = new Lexicon(locale);
    }

    public void write(Settlement settlement, Writer out) throws IOException {
        CsvRows.write(out, COLUMNS, rows(settlement));
    }

    Stream<Fields> rows(Settlement settlement) {
        Stream<Fields> own = settlement.deviations().stream().map(found -> row("", "", null, found));
        return Stream.concat(own, settlement.recipients().stream().flatMap(this::rows));
    }

    private Stream<Fields> rows(RecipientMonth month) {
        String recipient = month.recipient().id().value();
        return Stream.concat(
                month.deviations().stream().map(found -> row(recipient, "", null, found)),
                month.visits().stream().flatMap(visit -> rows(recipient, visit)));
    }

    private Stream<Fields> rows(String recipient, CountedVisit visit) {
        return visit.deviations().stream()
                .map(found ->
                        row(recipient, visit.id().value(), visit.effective().date(), found));
    }

    private Fields row(String recipient, String visit, @Nullable LocalDate date, Deviation found) {
        return new Fields()
                .with("recipient", recipient)
                .with("visit", visit)
                .with("date", date == null ? null : date.toString())
                .with("code", found.code().name())
                .with("rule", found.code().rule().text())
                .with("stopsPay", found.stopsPay())
                .with("deadline", found.deadline().map(LocalDate::toString).orElse(null))
                .with(TEXT, lexicon.word(found.code()));
    }
}
