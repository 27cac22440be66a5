package se.kvittens.files.whomay;

import se.kvittens.domain.access.Deed;
import se.kvittens.domain.rule.RuleId;

/** Something that is asked for in some state of things; what the rules answer to a deed. */
@FunctionalInterface
interface Ask {

    String YES = "yes";

    String answer(Deed deed);

    static String no(Enum<?> code, RuleId rule) {
        return no(code.name(), rule);
    }

    static String no(String code, RuleId rule) {
        return "`%s` %s".formatted(code, rule.text());
    }
}
