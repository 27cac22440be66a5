package se.kvittens.client.webhooks;

import java.util.Optional;

/**
 * How a trial went.
 *
 * @param id by which the receiver knows it
 */
public record WebhookTrial(String id, boolean isTaken, Optional<WebhookFailure> failure) {}
