package se.kvittens.store.erasure;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import se.kvittens.application.erasing.Erasure;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.domain.identity.MunicipalityId;
import se.kvittens.domain.rule.RuleBookVersion;
import se.kvittens.domain.rule.RuleId;
import se.kvittens.store.codec.Body;
import se.kvittens.store.codec.Fields;
import se.kvittens.store.sql.FaultFound;
import se.kvittens.store.stream.Line;

/** That a person was erased, as JSON and back. */
public final class ErasureCodec {

    static final String TYPE = "ERASED";

    private ErasureCodec() {}

    static String body(Erasure erasure) {
        RuleBookVersion book = erasure.book();
        return new Body()
                .with("rule", erasure.rule().name())
                .with("municipality", book.municipality())
                .with("book", Integer.toString(book.number()))
                .with("inForceFrom", book.inForceFrom())
                .json();
    }

    /**
     * Nothing, where a body is whole.
     *
     * @throws FaultFound where it is not what was written
     */
    public static void check(String type, String body) throws FaultFound {
        Fields fields = fields(type, body);
        fields.oneOf(RuleId.class, "rule");
        book(fields);
        fields.end();
    }

    static Erasure erasure(Line line) throws FaultFound {
        check(line.type(), line.body());
        Fields fields = fields(line.type(), line.body());
        return new Erasure(
                line.deed().who(),
                line.deed().role(),
                line.deed().when(),
                fields.oneOf(RuleId.class, "rule"),
                book(fields));
    }

    private static Fields fields(String type, String body) throws FaultFound {
        if (!type.equals(TYPE)) {
            throw new FaultFound(JournalFault.NEWER_VERSION);
        }
        return Fields.of(body);
    }

    private static RuleBookVersion book(Fields fields) throws FaultFound {
        try {
            return new RuleBookVersion(
                    new MunicipalityId(fields.text("municipality")),
                    Integer.parseInt(fields.text("book")),
                    LocalDate.parse(fields.text("inForceFrom")));
        } catch (DateTimeParseException | NumberFormatException damaged) {
            throw new FaultFound(JournalFault.DAMAGED);
        }
    }
}
