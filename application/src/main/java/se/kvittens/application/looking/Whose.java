package se.kvittens.application.looking;

import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.identity.RecipientId;

/** Whose visits are asked for, of those of a provider. */
public sealed interface Whose {

    /** All visits of the provider. */
    record Everybodys() implements Whose {}

    /** Those that a carer made. */
    record OfCarer(CarerId carer) implements Whose {}

    /** Those at a recipient. */
    record OfRecipient(RecipientId recipient) implements Whose {}
}
