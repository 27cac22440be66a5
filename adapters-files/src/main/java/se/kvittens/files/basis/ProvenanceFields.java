package se.kvittens.files.basis;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.kvittens.domain.reason.Ruled;
import se.kvittens.domain.rule.Setting;
import se.kvittens.domain.rulebook.RuleBook;
import se.kvittens.domain.settlement.Provenance;
import se.kvittens.domain.settlement.Settlement;
import se.kvittens.files.explanation.json.PlainValue;
import se.kvittens.files.row.Fields;
import se.kvittens.files.row.SettingFields;

/** By what a settlement can be made again. */
final class ProvenanceFields {

    private final Settlement settlement;
    private final RunFacts facts;

    ProvenanceFields(Settlement settlement, RunFacts facts) {
        this.settlement = settlement;
        this.facts = facts;
    }

    Map<String, @Nullable Object> fields() {
        Provenance provenance = settlement.provenance();
        RuleBook rules = provenance.rules();
        return new Fields()
                .with("libraryVersion", facts.libraryVersion())
                .with("ruleBook", rules.version().label())
                .with("ruleBookInForceFrom", rules.version().inForceFrom().toString())
                .with("ruleBookHash", rules.about().contentHash())
                .with("priceListHash", facts.priceListHash())
                .with("inputHash", facts.inputHash())
                .with("lock", lock(provenance))
                .with("asOf", PlainValue.local(provenance.asOf()))
                .with("final", provenance.isFinal())
                .with("rejectedRows", facts.rejectedRows())
                .with("rejectsSkipped", facts.rejectsSkipped())
                .with("visitsSetAside", settlement.setAside())
                .with("assumed", SettingFields.of(rules.about().assumed()))
                .byName();
    }

    /** When the month was locked, and by which settings; by none where the municipality has published it. */
    private static Map<String, @Nullable Object> lock(Provenance provenance) {
        List<Setting<?>> settings = provenance.lock().why().because().stream()
                .filter(Ruled.class::isInstance)
                .map(Ruled.class::cast)
                .<Setting<?>>map(Ruled::setting)
                .toList();
        return new Fields()
                .with("at", PlainValue.of(provenance.lock().value()))
                .with("rule", provenance.lock().why().rule().text())
                .with("published", settings.isEmpty())
                .with("settings", SettingFields.of(settings))
                .byName();
    }
}
