/** The catalogue of methods, each written once against the backend interface. Knows no backend by name, and no JMH. */
package org.deblurbench.method;
