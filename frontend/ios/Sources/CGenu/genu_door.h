/* The one header of the core, found where the core is installed. */
#include <genu/genu.h>
