/** The way in: hands the command line to {@code cli}, and knows nothing else. */
package org.deblurbench;
