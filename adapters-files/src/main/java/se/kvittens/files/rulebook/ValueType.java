package se.kvittens.files.rulebook;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import se.kvittens.files.yaml.YamlValue;

/**
 * A kind of value that a setting can have.
 *
 * @param schema the JSON Schema of it
 * @param placeholder what a reader goes on with after a fault; never reaches a rule book
 */
record ValueType<T>(Map<String, Object> schema, Function<YamlValue, Optional<T>> reading, T placeholder) {}
