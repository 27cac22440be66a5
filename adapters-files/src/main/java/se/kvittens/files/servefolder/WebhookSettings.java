package se.kvittens.files.servefolder;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import se.kvittens.files.servefolder.Overrides.Variable;
import se.kvittens.files.yaml.YamlFields;
import se.kvittens.files.yaml.YamlValue;

/**
 * How other systems are told of what happens.
 *
 * @param key the file with the key that their secrets are made from; where it is not there, it is made
 * @param allowed that are reached though they are of this network or machine
 */
public record WebhookSettings(Path key, Set<ListenAddress> allowed) {

    static final String USUAL_KEY = "webhooks.key";

    static WebhookSettings in(YamlFields fields, Path root, Overrides overrides) {
        Places places = new Places(root);
        Path said =
                fields.optional("key").flatMap(value -> value.as(places::file)).orElse(root.resolve(USUAL_KEY));
        Path key = overrides
                .read(Variable.KVITTENS_SERVE_WEBHOOKS_KEY, "webhooks.key", places::file)
                .orElse(said);
        Set<ListenAddress> allowed = new LinkedHashSet<>();
        fields.optional("allow")
                .ifPresent(value -> value.items()
                        .forEach((YamlValue item) -> item.as(ListenAddress::of).ifPresent(allowed::add)));
        fields.refuseUnknown();
        return new WebhookSettings(key, allowed);
    }
}
