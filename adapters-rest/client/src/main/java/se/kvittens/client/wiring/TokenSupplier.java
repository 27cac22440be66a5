package se.kvittens.client.wiring;

/** Where tokens come from. For threads at once. */
@FunctionalInterface
public interface TokenSupplier {

    /**
     * A token that holds now. It is asked before each request, and once more where the server does not believe it; where
     * another comes then, the request is sent again.
     */
    String token();
}
