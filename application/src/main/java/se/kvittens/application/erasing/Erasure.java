package se.kvittens.application.erasing;

import java.time.Instant;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.access.Role;
import se.kvittens.domain.rule.RuleBookVersion;
import se.kvittens.domain.rule.RuleId;

/**
 * That a person was erased, and not who.
 *
 * @param book by which it was decided
 */
public record Erasure(String who, Role role, Instant when, RuleId rule, RuleBookVersion book) {

    /** A deed's reason is left out: it is free text, and may name the person. */
    static Erasure of(Deed deed, RuleBookVersion book) {
        return new Erasure(deed.who(), deed.role(), deed.when(), RuleId.SYS_8, book);
    }
}
