package se.kvittens.domain.rule;

import java.time.LocalDate;
import se.kvittens.domain.identity.MunicipalityId;

/** Names one version of a municipality's rule book and the first day on which it is in force. */
public record RuleBookVersion(MunicipalityId municipality, int number, LocalDate inForceFrom) {

    /** {@code haninge-v2}, with the municipality's own id. */
    public String label() {
        return municipality + "-v" + number;
    }
}
