package se.kvittens.lifecare.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.kvittens.application.importing.told.ToldPerson;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.order.Customer;
import se.kvittens.domain.people.PersonalNumbers;

/** A person, by id, by name, or both. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PersonWire(@Nullable String id, @Nullable String name) {

    public PersonWire {
        if (id != null && PersonalNumbers.isOne(id)) {
            throw new IllegalArgumentException("the id of a person is a personal number");
        }
    }

    static PersonWire of(String id) {
        return new PersonWire(id, null);
    }

    ToldPerson told() {
        return new ToldPerson(Optional.ofNullable(id), Optional.ofNullable(name));
    }

    RecipientId recipient() {
        return new RecipientId(MissingField.need(id, "id"));
    }

    /** Without a personal number: the contract has none. */
    Customer customer() {
        return new Customer(MissingField.need(id, "id"), "", name == null ? "" : name);
    }

    @Override
    public String toString() {
        return "PersonWire[" + (id == null ? "by name" : id) + "]";
    }
}
