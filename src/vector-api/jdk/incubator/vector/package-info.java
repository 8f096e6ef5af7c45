/**
 * The signatures of {@code jdk.incubator.vector} (as of JDK 17) that this project calls, and nothing else: what javac's
 * {@code --release 17} knows of the JDK has no incubating modules in it, and naming the module with
 * {@code --add-modules} costs {@code --release} and {@code -Werror}. These classes are compiled against and never
 * packaged; at run time the JDK's own answer. The conformance suites link every one of them, on each JDK.
 */
package jdk.incubator.vector;
