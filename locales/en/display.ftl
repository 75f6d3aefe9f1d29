# The size of the text.

display-lead = Your choice holds for every page, on this device.
display-question = How large should the text be?
display-usual = Usual
display-large = Large
display-largest = Largest
display-cookie = We keep your choice in one cookie that holds 1, 2 or 3. Choose “Usual” to remove it.
display-button = Use this size
