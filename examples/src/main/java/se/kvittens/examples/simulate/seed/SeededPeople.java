package se.kvittens.examples.simulate.seed;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import se.kvittens.domain.compensation.RecipientFile;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.people.Recipient;
import se.kvittens.examples.generate.feed.MadeUpName;

/** People as the contract has them, with names that are made up. */
final class SeededPeople {

    private SeededPeople() {}

    static ObjectNode customer(RecipientFile file, String provider) {
        Recipient recipient = file.recipient();
        ObjectNode node = named(recipient.id())
                .put("provider", provider)
                .put("area", recipient.area().name())
                .put("socialPsychiatry", recipient.socialPsychiatry())
                .put("temporaryStay", recipient.temporaryStay())
                .put("tagRefusalAgreed", recipient.tagRefusalAgreed())
                .put("excessApprovedSeconds", file.excessApproved().toSeconds())
                .put("mealDeliveries", file.mealDeliveries());
        recipient.born().ifPresent(day -> node.put("born", "" + day));
        recipient.cohabitsWith().ifPresent(other -> node.put("cohabitsWith", other.value()));
        return node;
    }

    static ObjectNode carer(CarerId id) {
        return named(id);
    }

    static ObjectNode named(RecipientId id) {
        return named(id.value(), MadeUpName.of(id));
    }

    static ObjectNode named(CarerId id) {
        return named(id.value(), MadeUpName.of(id));
    }

    private static ObjectNode named(String id, MadeUpName name) {
        return JsonNodeFactory.instance.objectNode().put("id", id).put("name", "" + name);
    }
}
