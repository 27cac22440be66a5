package se.kvittens.application.importing.told;

import java.util.Optional;
import se.kvittens.domain.identity.CarerId;

/**
 * A carer as a register tells of one.
 *
 * @param name by which feeds without ids name the person; never printed
 */
public record ToldCarer(CarerId id, Optional<String> name, Origin origin) {

    @Override
    public String toString() {
        return "ToldCarer[" + id + "]";
    }
}
