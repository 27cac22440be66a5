package se.kvittens.rest.signin.settings;

/**
 * Where in a token the issuer says what is asked of it. A name with dots is first looked for as it stands, and then step by
 * step: {@code realm_access.roles} is {@code roles} within {@code realm_access}.
 *
 * @param who the name by which the user is known, of a carer its id; never a personal number
 * @param roles one word, or a list of words
 * @param providers one name, or a list of names
 * @param level of assurance of how somebody signed in
 * @param methods by which somebody signed in
 */
public record ClaimNames(String who, String roles, String providers, String level, String methods) {

    public ClaimNames {
        Texts.one(who, "claim of who it is");
        Texts.one(roles, "claim of the roles");
        Texts.one(providers, "claim of the providers");
        Texts.one(level, "claim of the level");
        Texts.one(methods, "claim of the methods");
    }

    /** {@code sub}, {@code roles} and {@code providers}; {@code acr} and {@code amr}, as OpenID Connect has them. */
    public static ClaimNames usual() {
        return new ClaimNames("sub", "roles", "providers", "acr", "amr");
    }

    public ClaimNames withWho(String name) {
        return new ClaimNames(name, roles, providers, level, methods);
    }

    public ClaimNames withRoles(String name) {
        return new ClaimNames(who, name, providers, level, methods);
    }

    public ClaimNames withProviders(String name) {
        return new ClaimNames(who, roles, name, level, methods);
    }

    public ClaimNames withLevelAndMethods(String nameOfLevel, String nameOfMethods) {
        return new ClaimNames(who, roles, providers, nameOfLevel, nameOfMethods);
    }
}
