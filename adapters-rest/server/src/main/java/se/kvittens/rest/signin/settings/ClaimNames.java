package se.kvittens.rest.signin.settings;

/**
 * Where in a token the issuer says what is asked of it. A name with dots is first looked for as it stands, and then step by
 * step: {@code realm_access.roles} is {@code roles} within {@code realm_access}.
 *
 * @param who the name by which the user is known, of a carer its id; never a personal number
 * @param roles one word, or a list of words
 * @param providers one name, or a list of names
 */
public record ClaimNames(String who, String roles, String providers) {

    public ClaimNames {
        Texts.one(who, "claim of who it is");
        Texts.one(roles, "claim of the roles");
        Texts.one(providers, "claim of the providers");
    }

    /** {@code sub}, {@code roles} and {@code providers}. */
    public static ClaimNames usual() {
        return new ClaimNames("sub", "roles", "providers");
    }
}
