package se.kvittens.lifecare.call;

import java.util.List;

/** Who signs in, and for what. */
public record Credentials(String clientId, String clientSecret, List<String> scopes) {

    public Credentials {
        scopes = List.copyOf(scopes);
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return "Credentials[" + clientId + ", " + scopes + "]";
    }
}
