package se.kvittens.client.http;

import java.time.LocalDate;
import java.util.List;
import se.kvittens.client.rulebooks.RuleBook;
import se.kvittens.client.rulebooks.RuleBookDifference;
import se.kvittens.client.rulebooks.RuleBookListed;
import se.kvittens.client.rulebooks.RuleBookValidation;
import se.kvittens.client.rulebooks.RuleSetting;
import se.kvittens.client.wire.In;
import se.kvittens.domain.rule.Standing;

/** Rule books. */
final class RuleBookWire {

    private static final String ASSUMED = "assumed";
    private static final String BEFORE = "before";
    private static final String AFTER = "after";

    private RuleBookWire() {}

    static List<RuleBookListed> list(In in) {
        return in.objects("books", RuleBookWire::listed);
    }

    private static RuleBookListed listed(In in) {
        return new RuleBookListed(
                in.text("book"),
                in.text("municipality"),
                in.whole("version"),
                in.get("inForceFrom", LocalDate::parse),
                in.bothLanguages("name"),
                in.whole("settings"),
                in.whole(ASSUMED),
                in.text("contentHash"));
    }

    static RuleBook read(In in) {
        return new RuleBook(
                in.text("book"),
                in.text("municipality"),
                in.whole("version"),
                in.get("inForceFrom", LocalDate::parse),
                in.bothLanguages("name"),
                in.objects("settings", RuleBookWire::setting),
                in.whole(ASSUMED),
                in.text("contentHash"),
                in.textsByName("documents"));
    }

    private static RuleSetting setting(In in) {
        return new RuleSetting(
                in.text("rule"),
                in.text("setting"),
                in.jsonOf("value"),
                source(in.object("source")),
                in.bothLanguages("says"),
                in.coded("standing", Standing.class),
                in.get("confirmedOn", LocalDate::parse));
    }

    private static RuleSetting.Source source(In in) {
        return new RuleSetting.Source(in.text("document"), in.text("heading"));
    }

    static RuleBookDifference difference(In in) {
        return new RuleBookDifference(
                in.text(BEFORE),
                in.text(AFTER),
                in.text("text"),
                in.objects("changed", RuleBookWire::changed),
                in.objects("onlyBefore", RuleBookWire::setting),
                in.objects("onlyAfter", RuleBookWire::setting));
    }

    private static RuleBookDifference.Changed changed(In in) {
        return new RuleBookDifference.Changed(setting(in.object(BEFORE)), setting(in.object(AFTER)));
    }

    static RuleBookValidation validation(In in) {
        return new RuleBookValidation(
                in.yes("isValid"),
                in.objectIfAny("book", RuleBookWire::listed),
                in.has(ASSUMED) ? in.texts(ASSUMED, text -> text) : List.of(),
                in.whole("found"),
                in.objects("faults", RuleBookWire::fault));
    }

    private static RuleBookValidation.Fault fault(In in) {
        return new RuleBookValidation.Fault(
                in.text("code"),
                in.whole("line"),
                in.text("field"),
                in.text("value"),
                in.text("message"),
                in.find("advice"));
    }
}
