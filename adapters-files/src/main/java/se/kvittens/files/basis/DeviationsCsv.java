package se.kvittens.files.basis;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.kvittens.domain.compensation.RecipientMonth;
import se.kvittens.domain.deviation.Deviation;
import se.kvittens.domain.deviation.DeviationCode;
import se.kvittens.domain.settlement.Settlement;
import se.kvittens.domain.staffing.CountedVisit;
import se.kvittens.files.explanation.words.Lexicon;
import se.kvittens.files.row.CsvRows;
import se.kvittens.files.row.Fields;

/** A row for each deviation: the provider's own, then recipient by recipient its own and those of its visits. */
public final class DeviationsCsv {

    static final String TEXT = "text";

    private static final List<String> COLUMNS =
            List.of("recipient", "visit", "date", "code", "rule", "stopsPay", "deadline", TEXT);

    private final Map<DeviationCode, String> texts = new EnumMap<>(DeviationCode.class);

    /**
     * @param locale of the texts: Swedish, or else English
     */
    public DeviationsCsv(Locale locale) {
        Lexicon lexicon = new Lexicon(locale);
        for (DeviationCode code : DeviationCode.values()) {
            texts.put(code, lexicon.word(code));
        }
    }

    public void write(Settlement settlement, Writer out) throws IOException {
        CsvRows.write(out, COLUMNS, rows(settlement));
    }

    Stream<Fields> rows(Settlement settlement) {
        Stream<Fields> own = settlement.deviations().stream().map(found -> row("", "", null, found));
        return Stream.concat(own, settlement.recipients().stream().mapMulti(this::tell));
    }

    /** Without a stream for each visit, since most have no deviations. */
    private void tell(RecipientMonth month, Consumer<Fields> rows) {
        String recipient = month.recipient().id().value();
        for (Deviation found : month.deviations()) {
            rows.accept(row(recipient, "", null, found));
        }
        for (CountedVisit visit : month.visits()) {
            for (Deviation found : visit.deviations()) {
                LocalDate date = visit.effective().date();
                rows.accept(row(recipient, visit.id().value(), date, found));
            }
        }
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
                .with(TEXT, texts.get(found.code()));
    }
}
