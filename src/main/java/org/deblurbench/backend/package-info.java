/**
 * The linear algebra that methods need, how a library offers it, and how it is found. Knows no library.
 *
 * <p>A library that comes with the suite is a package below this one, with its tests; its provider is named in
 * {@code META-INF/services}, its artifact in both {@code pom.xml} and in {@code NOTICE}. It is measured by default when
 * {@code fork/BackendState} names it, {@code run/Parameter} says so, and {@code scripts/no-false-alarms} tries it;
 * {@code PackagesTest.methodsNameNoLibrary} keeps it out of the methods.
 */
package org.deblurbench.backend;
