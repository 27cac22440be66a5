package se.kvittens.examples.simulate.seed;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import se.kvittens.domain.compensation.RecipientFile;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.people.Recipient;

/** People as the contract has them, with names that nobody bears: two of a kind, and the person's id. */
final class SeededPeople {

    private static final List<String> FIRST =
            List.of("Åsa", "Bertil", "Cecilia", "Dag", "Elin", "Folke", "Göta", "Örjan");
    private static final List<String> LAST =
            List.of("Exempelsson", "Provberg", "Påhittström", "Mallgren", "Fantasidotter");

    private SeededPeople() {}

    static ObjectNode customer(RecipientFile file, String provider) {
        Recipient recipient = file.recipient();
        ObjectNode node = named(recipient.id().value())
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
        return named(id.value());
    }

    static ObjectNode named(String id) {
        int number = Math.floorMod(id.hashCode(), FIRST.size() * LAST.size());
        String name = FIRST.get(number % FIRST.size()) + " " + LAST.get(number / FIRST.size()) + " " + id;
        return JsonNodeFactory.instance.objectNode().put("id", id).put("name", name);
    }
}
