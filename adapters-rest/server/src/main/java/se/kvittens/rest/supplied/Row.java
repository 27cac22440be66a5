package se.kvittens.rest.supplied;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import se.kvittens.domain.absence.Absence;
import se.kvittens.domain.compensation.RecipientFile;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.order.Execution;
import se.kvittens.domain.people.PersonalNumbers;
import se.kvittens.domain.people.Recipient;

/**
 * One of a list, as the contract has it.
 *
 * @param whose it is, and with whom somebody lives
 */
record Row(Set<RecipientId> whose, ObjectNode json) {

    static Row of(RecipientFile file) {
        Recipient recipient = file.recipient();
        ObjectNode json = begun(recipient.id());
        recipient.born().ifPresent(day -> json.put("born", day.toString()));
        json.put("area", recipient.area().name())
                .put("socialPsychiatry", recipient.socialPsychiatry())
                .put("temporaryStay", recipient.temporaryStay())
                .put("tagRefusalAgreed", recipient.tagRefusalAgreed());
        recipient.cohabitsWith().ifPresent(other -> json.put("cohabitsWith", other.value()));
        json.put("excessApprovedSeconds", file.excessApproved().toSeconds())
                .put("mealDeliveries", file.mealDeliveries());
        return new Row(whose(recipient), json);
    }

    static Row of(RecipientId recipient, Execution execution) {
        ObjectNode json = begun(recipient);
        OrderContentJson.write(json, execution.content());
        OrderContentJson.write(json, execution);
        return new Row(Set.of(recipient), json);
    }

    static Row of(RecipientId recipient, Absence absence) {
        ObjectNode json = begun(recipient)
                .put("cause", absence.cause().name())
                .put("from", absence.days().start().toString());
        if (!absence.isOpen()) {
            json.put("to", absence.days().end().minusDays(1).toString());
        }
        absence.known().ifPresent(known -> json.put("known", known.toString()));
        if (!absence.description().isEmpty()) {
            json.put("description", PersonalNumbers.maskedIn(absence.description()));
        }
        return new Row(Set.of(recipient), json);
    }

    /** A recipient with all that was supplied of it. */
    static Row whole(RecipientFile file) {
        RecipientId id = file.recipient().id();
        ObjectNode json = of(file).json();
        put(json, "orders", file.executions().stream().map(each -> of(id, each)).toList());
        put(json, "absences", file.absences().stream().map(each -> of(id, each)).toList());
        return new Row(whose(file.recipient()), json);
    }

    private static Set<RecipientId> whose(Recipient recipient) {
        Set<RecipientId> whose = new HashSet<>(Set.of(recipient.id()));
        recipient.cohabitsWith().ifPresent(whose::add);
        return whose;
    }

    private static ObjectNode begun(RecipientId recipient) {
        return JsonNodeFactory.instance.objectNode().put("recipient", recipient.value());
    }

    static void put(ObjectNode json, String field, Collection<Row> rows) {
        ArrayNode array = json.putArray(field);
        rows.forEach(row -> array.add(row.json()));
    }
}
