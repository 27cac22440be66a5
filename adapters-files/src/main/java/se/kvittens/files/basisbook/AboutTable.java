package se.kvittens.files.basisbook;

import java.util.LinkedHashMap;
import java.util.Map;
import se.kvittens.domain.rulebook.RuleBook;
import se.kvittens.domain.settlement.Provenance;
import se.kvittens.domain.settlement.Settlement;
import se.kvittens.files.basis.RunFacts;
import se.kvittens.files.explanation.json.PlainValue;
import se.kvittens.files.table.Rows;
import se.kvittens.files.table.Table;

/** Whose basis it is, what it stands for, and by what it can be made again: a row for each fact. */
final class AboutTable {

    private final BookWords words;

    AboutTable(BookWords words) {
        this.words = words;
    }

    Table<?> of(Settlement settlement, RunFacts facts) {
        return new Table<>(
                words.title("about"),
                words.<Map.Entry<String, String>>columns()
                        .text("fact", Map.Entry::getKey)
                        .text("value", Map.Entry::getValue)
                        .all(),
                Rows.of(facts(settlement, facts).entrySet().stream()));
    }

    private Map<String, String> facts(Settlement settlement, RunFacts facts) {
        Provenance provenance = settlement.provenance();
        RuleBook rules = provenance.rules();
        Map<String, String> told = new LinkedHashMap<>();
        told.put(words.fact("provider"), provenance.provider());
        told.put(words.fact("month"), provenance.month().toString());
        told.put(words.fact("standing"), words.fact(provenance.isFinal() ? "final" : "preliminary"));
        told.put(words.fact("asOf"), PlainValue.local(provenance.asOf()));
        told.put(
                words.fact("lock"),
                String.valueOf(PlainValue.of(provenance.lock().value())));
        told.put(words.fact("total"), settlement.invoice().amount().toString());
        if (!settlement.corrections().isEmpty()) {
            told.put(words.fact("payable"), settlement.payable().toString());
        }
        told.put(words.fact("visitsSetAside"), Integer.toString(settlement.setAside()));
        told.put(words.fact("rejectedRows"), Long.toString(facts.rejectedRows()));
        told.put(words.fact("rejectsSkipped"), words.yesOrNo(facts.rejectsSkipped()));
        told.put(words.fact("ruleBook"), words.settings().in(rules.about().name()));
        told.put(words.fact("ruleBookVersion"), rules.version().label());
        told.put(words.fact("ruleBookHash"), rules.about().contentHash());
        told.put(words.fact("priceListHash"), facts.priceListHash());
        told.put(words.fact("inputHash"), facts.inputHash());
        told.put(words.fact("libraryVersion"), facts.libraryVersion());
        return told;
    }
}
