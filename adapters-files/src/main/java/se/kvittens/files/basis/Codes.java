package se.kvittens.files.basis;

import java.util.Optional;
import se.kvittens.domain.compensation.RecipientMonth;
import se.kvittens.domain.invoicing.ReferenceCode;
import se.kvittens.domain.settlement.Provenance;
import se.kvittens.domain.settlement.Settlement;

/** Reference codes as they are written; a hyphen where there is none. */
public final class Codes {

    private static final String NONE = "-";

    private Codes() {}

    public static String of(Optional<ReferenceCode> code) {
        return code.map(ReferenceCode::value).orElse(NONE);
    }

    public static String of(Settlement settlement, RecipientMonth month) {
        Provenance provenance = settlement.provenance();
        return of(provenance.rules().invoicing().referenceCodes().codeOf(month.recipient(), provenance.month()));
    }
}
