package se.kvittens.client.wiring;

import java.util.Locale;
import java.util.Optional;
import se.kvittens.client.call.Calls;
import se.kvittens.client.call.Speaker;
import se.kvittens.client.http.RuleBooksOverHttp;
import se.kvittens.client.http.ServiceOverHttp;
import se.kvittens.client.rulebooks.RuleBooks;
import se.kvittens.client.service.Service;
import se.kvittens.domain.access.Role;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.transport.http.HttpTransport;
import se.kvittens.transport.http.Transport;
import se.kvittens.transport.retry.Patience;

/** A server of Kvittens, asked over HTTP. For threads at once. To be closed, which ends the threads that carry. */
public final class KvittensClient implements AutoCloseable {

    private final Calls calls;
    private final Runnable end;

    private KvittensClient(Calls calls, Runnable end) {
        this.calls = calls;
        this.end = end;
    }

    /** Nothing is asked yet. */
    public static KvittensClient open(ClientSettings settings) {
        return open(settings, Patience.usual());
    }

    public static KvittensClient open(ClientSettings settings, Patience patience) {
        HttpTransport transport = new HttpTransport(settings.connection());
        return new KvittensClient(calls(transport, settings, patience), transport::close);
    }

    /** Over whatever carries requests, which is not closed with it. */
    static KvittensClient over(Transport transport, ClientSettings settings, Patience patience) {
        return new KvittensClient(calls(transport, settings, patience), () -> {});
    }

    private static Calls calls(Transport transport, ClientSettings settings, Patience patience) {
        return Calls.over(
                transport, patience, new Speaker(settings.tokens()::token, settings.role(), settings.language()));
    }

    /** The same server on the same connection, asked in a role (SYS-2). It needs no closing of its own. */
    public KvittensClient in(Role role) {
        Speaker speaker = calls.speaker();
        return as(new Speaker(speaker.tokens(), Optional.of(role), speaker.language()));
    }

    /** The same server on the same connection, which answers in a language: Swedish, or else English. */
    public KvittensClient in(Locale language) {
        Speaker speaker = calls.speaker();
        return as(new Speaker(speaker.tokens(), speaker.role(), language));
    }

    /** The same server on the same connection, asked with other tokens. */
    public KvittensClient as(TokenSupplier tokens) {
        Speaker speaker = calls.speaker();
        return as(new Speaker(tokens::token, speaker.role(), speaker.language()));
    }

    private KvittensClient as(Speaker speaker) {
        return new KvittensClient(calls.as(speaker), () -> {});
    }

    public Service service() {
        return new ServiceOverHttp(calls);
    }

    public RuleBooks ruleBooks() {
        return new RuleBooksOverHttp(calls);
    }

    /** The record of a provider. */
    public ProviderClient of(ProviderId provider) {
        return new ProviderClient(calls, provider);
    }

    @Override
    public void close() {
        end.run();
    }
}
