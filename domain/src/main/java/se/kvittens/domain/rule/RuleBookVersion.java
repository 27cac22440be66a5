package se.kvittens.domain.rule;

import java.time.LocalDate;
import se.kvittens.domain.identity.MunicipalityId;

/** Names one version of a municipality's rule book and the first day on which it is in force. */
public record RuleBookVersion(MunicipalityId municipality, int number, LocalDate inForceFrom) {

    /** The municipality's id and the number: {@code municipality-v2}. */
    public String label() {
        return municipality + "-v" + number;
    }
}
