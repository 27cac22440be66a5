package se.kvittens.files.explanation.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.rulebook.RuleBook;
import se.kvittens.domain.settlement.Provenance;
import se.kvittens.domain.settlement.Settlement;

/** The explanations of a settlement as JSON, for programs: the same trees as the texts, whole, with codes for words. */
public final class JsonExplanations {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final DefaultPrettyPrinter PRINTER =
            new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));

    /** Has no settings: programs speak no language. */
    public JsonExplanations() {}

    /** Empty where the settlement has no such recipient. */
    public Optional<String> ofRecipient(Settlement settlement, RecipientId recipient) {
        return settlement.of(recipient).map(month -> {
            ObjectNode node = header(settlement.provenance());
            new RecipientJson(MAPPER, reasons(settlement)).write(month, node);
            return text(node);
        });
    }

    /** Empty where the settlement has no such visit in its month. */
    public Optional<String> ofVisit(Settlement settlement, VisitId visit) {
        return settlement.of(visit).map(counted -> {
            ObjectNode node = header(settlement.provenance());
            ReasonJson reasons = reasons(settlement);
            reasons.put(node, "recipient", counted.effective().recipient());
            node.setAll(new VisitJson(MAPPER, reasons).of(counted));
            return text(node);
        });
    }

    private static ReasonJson reasons(Settlement settlement) {
        return new ReasonJson(MAPPER, settlement.provenance().rules().about().documents());
    }

    private static ObjectNode header(Provenance provenance) {
        RuleBook rules = provenance.rules();
        Map<String, String> documents = new TreeMap<>(rules.about().documents());
        ReasonJson reasons = new ReasonJson(MAPPER, documents);
        ObjectNode node = MAPPER.createObjectNode();
        node.put("month", provenance.month().toString());
        reasons.put(node, "municipality", rules.version().municipality());
        ObjectNode book = node.putObject("ruleBook");
        book.put("id", rules.version().label());
        book.put("inForceFrom", rules.version().inForceFrom().toString());
        book.put("contentHash", rules.about().contentHash());
        book.set("documents", MAPPER.valueToTree(documents));
        reasons.put(node, "provider", provenance.provider());
        node.put("asOf", PlainValue.local(provenance.asOf()));
        node.put("final", provenance.isFinal());
        node.set("lock", reasons.of(provenance.lock().why()));
        return node;
    }

    private static String text(ObjectNode node) {
        try {
            return MAPPER.writer(PRINTER.withArrayIndenter(new DefaultIndenter("  ", "\n")))
                            .writeValueAsString(node)
                    + "\n";
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A tree in memory can be written.", impossible);
        }
    }
}
