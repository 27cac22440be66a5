/** Classes that break each guard of the structure. */
package se.kvittens.client.architecture.violations;
