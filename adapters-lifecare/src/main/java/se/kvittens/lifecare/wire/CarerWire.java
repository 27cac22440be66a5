package se.kvittens.lifecare.wire;

import static se.kvittens.lifecare.wire.MissingField.need;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.kvittens.application.importing.told.Origin;
import se.kvittens.application.importing.told.ToldCarer;
import se.kvittens.domain.identity.CarerId;

/** A carer of the register. */
public record CarerWire(String id, @Nullable String name) {

    public CarerWire {
        id = new PersonWire(need(id, "id"), null).recipient().value();
    }

    public ToldCarer told(String source) {
        return new ToldCarer(new CarerId(id), Optional.ofNullable(name), new Origin(source, 0, Optional.empty()));
    }

    @Override
    public String toString() {
        return "CarerWire[" + id + "]";
    }
}
