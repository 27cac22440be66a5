package se.kvittens.application.reporting;

import se.kvittens.domain.identity.RecipientId;

/** A row that names a recipient, so that whoever shows it can log of whom it is. */
public interface OfRecipient {

    RecipientId recipient();
}
