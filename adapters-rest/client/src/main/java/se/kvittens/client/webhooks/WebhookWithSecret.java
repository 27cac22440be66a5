package se.kvittens.client.webhooks;

/**
 * A webhook whose secret is told this once.
 *
 * @param secret by which the receiver knows what the server has signed: {@code whsec_} and Base64
 */
public record WebhookWithSecret(Webhook webhook, String secret) {

    /** Without the secret. */
    @Override
    public String toString() {
        return "WebhookWithSecret[" + webhook + "]";
    }
}
