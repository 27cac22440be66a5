package se.kvittens.examples.simulate.desk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.InstantSource;
import java.util.Optional;

/** Keeps the register of customers and carers. */
public final class People {

    private final Shelf customers;
    private final Shelf carers;

    public People(InstantSource clock) {
        this.customers = new Shelf(clock);
        this.carers = new Shelf(clock);
    }

    public void putCustomer(ObjectNode customer) {
        customers.put(customer.path("id").asText(), customer);
    }

    public void putCarer(ObjectNode carer) {
        carers.put(carer.path("id").asText(), carer);
    }

    Reply customers(Heard heard) {
        return heard.asked("month").isEmpty() ? Reply.invalid() : customers.page(heard, customer -> true);
    }

    Reply carers(Heard heard) {
        return carers.page(heard, carer -> true);
    }

    boolean knowsCustomer(JsonNode person) {
        return customers.get(person.path("id").asText()) != null;
    }

    /** Of a customer that is known; none where the register names none. */
    Optional<String> providerOf(JsonNode person) {
        return Optional.ofNullable(customers.get(person.path("id").asText()))
                .map(customer -> customer.path("provider").asText())
                .filter(provider -> !provider.isEmpty());
    }

    boolean knowsCarer(JsonNode person) {
        return carers.get(person.path("id").asText()) != null;
    }
}
