package se.kvittens.lifecare.wire;

import static se.kvittens.lifecare.wire.MissingField.need;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.kvittens.application.importing.told.Origin;
import se.kvittens.application.importing.told.ToldRecipient;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.people.Area;
import se.kvittens.domain.people.Recipient;

/** A customer of the register. */
public record CustomerWire(
        String id,
        @Nullable String name,
        @Nullable String provider,
        @Nullable LocalDate born,
        Area area,
        boolean socialPsychiatry,
        boolean temporaryStay,
        boolean tagRefusalAgreed,
        @Nullable String cohabitsWith,
        long excessApprovedSeconds,
        int mealDeliveries) {

    public CustomerWire {
        id = new PersonWire(need(id, "id"), null).recipient().value();
        need(area, "area");
        if (excessApprovedSeconds < 0 || mealDeliveries < 0) {
            throw new IllegalArgumentException("excessApprovedSeconds or mealDeliveries is below zero");
        }
    }

    public ToldRecipient told(String source) {
        Recipient recipient = new Recipient(
                new RecipientId(id),
                Optional.ofNullable(born),
                area,
                socialPsychiatry,
                temporaryStay,
                tagRefusalAgreed,
                Optional.ofNullable(cohabitsWith).map(RecipientId::new));
        return new ToldRecipient(
                recipient,
                Optional.ofNullable(name),
                Optional.ofNullable(provider),
                Duration.ofSeconds(excessApprovedSeconds),
                mealDeliveries,
                new Origin(source, 0, Optional.empty()));
    }

    @Override
    public String toString() {
        return "CustomerWire[" + id + "]";
    }
}
