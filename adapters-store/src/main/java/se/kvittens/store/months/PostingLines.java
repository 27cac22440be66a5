package se.kvittens.store.months;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;
import se.kvittens.application.closing.Posting;
import se.kvittens.application.closing.Posting.Content;
import se.kvittens.application.closing.Posting.CorrectionSettled;
import se.kvittens.application.closing.Posting.Kind;
import se.kvittens.application.closing.Posting.LineStated;
import se.kvittens.application.closing.Posting.MonthClosed;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.domain.compensation.LineKind;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.invoicing.ReferenceCode;
import se.kvittens.domain.invoicing.StatedLine;
import se.kvittens.domain.quantity.HourlyPrice;
import se.kvittens.domain.quantity.Ore;
import se.kvittens.domain.task.Category;
import se.kvittens.store.codec.Body;
import se.kvittens.store.codec.Fields;
import se.kvittens.store.sql.FaultFound;
import se.kvittens.store.stream.Line;
import se.kvittens.store.stream.NewLine;
import se.kvittens.store.stream.Personal;

/** Postings as lines of a stream, and back. Who a recipient is stands beside the line, where it can be erased. */
public final class PostingLines {

    /** Of the line that a month is closed by. */
    static final String MONTH_CLOSED = "MONTH_CLOSED";

    private static final String LINE_STATED = "LINE_STATED";
    private static final String CORRECTION_SETTLED = "CORRECTION_SETTLED";

    private PostingLines() {}

    /** The time under which a month is found. */
    static Instant about(YearMonth month) {
        return month.atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    public static NewLine line(Posting posting) {
        Body body = new Body().with("basis", posting.basis());
        if (posting.content() instanceof MonthClosed closed) {
            body.with("inputHash", closed.inputHash())
                    .with("ruleBook", closed.ruleBook())
                    .with("own", closed.own().value())
                    .with("payable", closed.payable().value());
            Optional<NewLine.Name> name =
                    Optional.of(new NewLine.Name(posting.month().toString(), true));
            return line(posting, MONTH_CLOSED, body, Personal.NOTHING, name);
        }
        if (posting.content() instanceof LineStated stated) {
            StatedLine line = stated.line();
            write(line, body.with("kind", stated.kind().name()));
            return line(posting, LINE_STATED, body, of(line.recipient()), Optional.empty());
        }
        CorrectionSettled settled = (CorrectionSettled) posting.content();
        body.with("visit", settled.visit()).with("version", (long) settled.version());
        return line(posting, CORRECTION_SETTLED, body, of(settled.recipient()), Optional.empty());
    }

    private static NewLine line(
            Posting posting, String type, Body body, Personal personal, Optional<NewLine.Name> name) {
        return new NewLine(type, body.json(), about(posting.month()), posting.deed(), personal, name);
    }

    private static Personal of(RecipientId recipient) {
        return new Personal(Optional.of(recipient), "");
    }

    private static void write(StatedLine line, Body body) {
        body.with("code", line.code())
                .with("category", line.category().code())
                .with("pays", line.kind().name())
                .with("seconds", line.time().toSeconds())
                .with("price", line.price().perHour().value())
                .with("amount", line.amount().value());
    }

    /**
     * What a line states.
     *
     * @throws FaultFound DAMAGED where it is not whole, NEWER_VERSION where there is more than is known here
     */
    public static Posting posting(Line line) throws FaultFound {
        Fields fields = Fields.of(line.body());
        try {
            YearMonth month = YearMonth.from(line.about().atOffset(ZoneOffset.UTC));
            YearMonth basis = YearMonth.parse(fields.text("basis"));
            Content content = content(line, fields);
            fields.end();
            return new Posting(month, basis, content, line.deed());
        } catch (DateTimeException | IllegalArgumentException damaged) {
            throw new FaultFound(JournalFault.DAMAGED);
        }
    }

    private static Content content(Line line, Fields fields) throws FaultFound {
        return switch (line.type()) {
            case MONTH_CLOSED ->
                new MonthClosed(
                        fields.text("inputHash"),
                        fields.text("ruleBook"),
                        new Ore(fields.number("own")),
                        new Ore(fields.number("payable")));
            case LINE_STATED -> new LineStated(fields.oneOf(Kind.class, "kind"), stated(line, fields));
            case CORRECTION_SETTLED ->
                new CorrectionSettled(
                        new VisitId(fields.text("visit")), (int) fields.number("version"), recipient(line));
            default -> throw new FaultFound(JournalFault.NEWER_VERSION);
        };
    }

    private static StatedLine stated(Line line, Fields fields) throws FaultFound {
        return new StatedLine(
                recipient(line),
                fields.optionalText("code").map(ReferenceCode::new),
                new Category(fields.text("category")),
                fields.oneOf(LineKind.class, "pays"),
                Duration.ofSeconds(fields.number("seconds")),
                new HourlyPrice(new Ore(fields.number("price"))),
                new Ore(fields.number("amount")));
    }

    private static RecipientId recipient(Line line) throws FaultFound {
        return line.recipient().orElseThrow(() -> new FaultFound(JournalFault.DAMAGED));
    }
}
