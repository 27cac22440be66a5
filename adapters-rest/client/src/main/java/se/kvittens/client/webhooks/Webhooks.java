package se.kvittens.client.webhooks;

import io.vavr.control.Either;
import java.util.List;
import se.kvittens.client.answer.RestProblem;

/** The webhooks of a provider. */
public interface Webhooks {

    /** In the order in which they were made. */
    Either<RestProblem, List<Webhook>> all();

    /** Has a system told of what happens from now on: {@code TOO_MANY_WEBHOOKS} where the provider has 20. */
    Either<RestProblem, WebhookWithSecret> make(NewWebhook webhook);

    Either<RestProblem, Webhook> see(String webhook);

    /** The system is told nothing more; answers with those that are left. */
    Either<RestProblem, List<Webhook>> remove(String webhook);

    /** Another secret; the one before signs beside it for 24 hours. */
    Either<RestProblem, WebhookWithSecret> changeSecret(String webhook);

    /** Has a trial sent now. A webhook that rests and takes it rests no more. */
    Either<RestProblem, WebhookTrial> ping(String webhook);
}
