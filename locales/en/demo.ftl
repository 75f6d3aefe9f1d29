# The demonstration of signing in.

demo-title = Who would you like to be?
demo-lead = This page stands in for the service that signs people in.
demo-made-up = All of these people are made up. There is no password, and what you do as one of them stays on this machine.
demo-cancel = Go back without signing in
demo-citizen = Lives in Canada.
demo-newcomer = Lives abroad, and is preparing to come to Canada.
demo-owner = Owns a small business, and applies for it.
demo-employee = Works in that business, and helps with its applications.
demo-accountant = Advises businesses, and may act for them.
demo-information-officer = Answers people at Employment and Social Development Canada.
demo-information-officer-second = Answers people at Employment and Social Development Canada too.
demo-lead-esdc = Leads those who answer people at Employment and Social Development Canada.
demo-information-officer-ircc = Answers people at Immigration, Refugees and Citizenship Canada.
demo-program-officer-cra = Handles applications at the Canada Revenue Agency.
demo-program-officer-cra-second = Handles applications at the Canada Revenue Agency too.
demo-program-officer-ised = Handles applications at Innovation, Science and Economic Development Canada.
demo-program-officer-tc = Handles applications at Transport Canada.
demo-program-officer-esdc = Handles applications at Employment and Social Development Canada.
demo-editor-esdc = Edits the content of Employment and Social Development Canada.
demo-reviewer-esdc = Also edits that content, and reviews what a colleague wrote.
demo-editor-ircc = Edits the content of Immigration, Refugees and Citizenship Canada.
demo-editor-ised = Edits the content of Innovation, Science and Economic Development Canada.
demo-reviewer-ised = Also edits that content, and reviews what others wrote or contributed.
demo-editor-cra = Edits the content of the Canada Revenue Agency.
demo-administrator = Gives staff their access, and looks after the portal.
# The payer of the demonstration.
demo-payer = Pay without money
demo-payer-lead = This page stands in for the service at which people pay.
demo-payer-made-up = Nothing is paid, and no card is asked for. Choose what became of the payment.
# $amount is an amount.
demo-payer-pay = Pay { $amount } without money
demo-payer-cancel = Go back without paying
