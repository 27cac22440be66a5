package se.kvittens.application.importing.told;

import java.util.Optional;

/**
 * A person as another system names one: by an id, by a name, or by both. Never printed: a name is personal.
 *
 * @param id a customer number or the like; never a personal number
 */
public record ToldPerson(Optional<String> id, Optional<String> name) {

    public ToldPerson {
        if (id.isEmpty() && name.isEmpty()) {
            throw new IllegalArgumentException(
                    "A person has neither id nor name.%nMaybe its columns are empty.".formatted());
        }
    }

    @Override
    public String toString() {
        return "ToldPerson[" + id.orElse("by name") + "]";
    }
}
