/** Classes that break the rules of the house on purpose. */
package se.kvittens.domain.architecture.violations;
