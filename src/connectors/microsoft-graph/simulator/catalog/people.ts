/** Given names; with the surnames they make 10,000 people before a name repeats. */
export const givenNames: readonly string[] = (
  'Ada Adam Agnes Ahmed Aisha Alejandro Amara Amina Anders Andrea Anika Anna Antonio Arjun Astrid Aylin Beatriz ' +
  'Benjamin Birgit Bruno Camila Carlos Carmen Catherine Chen Chiara Christian Claire Daniel David Diego Dmitri ' +
  'Eleni Elif Elena Emil Emma Eric Esther Fatima Felix Fiona Francesca Gabriel Georg Giulia Grace Hana Hannah ' +
  'Hassan Helena Henrik Hiroshi Ines Ingrid Isabel Ivan Jakub James Jana Javier Jonas Julia Karim Katarina Kenji ' +
  'Kofi Lars Laura Leila Lena Liam Linh Lucia Lukas Magnus Malik Maria Marta Mateo Maya Mei Michael Miguel Nadia ' +
  'Naomi Nikolai Noah Olga Oliver Omar Paula Priya Rafael Rosa Samuel Sofia Thomas Yuki Zoe'
).split(' ')

export const surnames: readonly string[] = (
  'Abebe Adeyemi Almeida Andersen Bauer Becker Bergström Bianchi Brown Campbell Carter Castillo Chowdhury Clark ' +
  'Costa Cruz Dahl Davies Demir Diaz Dubois Eriksson Evans Fernández Ferrari Fischer Fleming Fontaine Fujita ' +
  'García Gomez Gonzalez Green Gupta Haddad Hall Hansen Harris Hoffmann Horvat Hughes Ibrahim Ivanova Jackson ' +
  'Jansen Jensen Johansson Johnson Kaya Keller Khan Kim Klein Kowalski Kumar Larsen Lee Lefebvre Lewis Lindqvist ' +
  'López Marino Martin Meyer Mitchell Moreau Müller Murphy Nakamura Nguyen Nielsen Novák Okafor Olsen Park Patel ' +
  'Pereira Petrov Popescu Ramirez Richter Rossi Ryan Sánchez Santos Sato Schmidt Silva Singh Smith Suzuki Tanaka ' +
  'Taylor Thompson Vargas Wagner Walker Weber Wilson Wójcik Yılmaz Young'
).split(' ')

export interface Department {
  readonly name: string
  readonly titles: readonly string[]
}

/** Departments with their job titles, the more senior ones last. */
export const departments: readonly Department[] = [
  {
    name: 'Sales',
    titles: ['Account Executive', 'Sales Representative', 'Key Account Manager', 'Sales Director'],
  },
  {
    name: 'Engineering',
    titles: ['Software Engineer', 'Quality Engineer', 'Site Engineer', 'Head of Engineering'],
  },
  { name: 'Finance', titles: ['Accountant', 'Payroll Specialist', 'Controller', 'Finance Director'] },
  { name: 'Human Resources', titles: ['Recruiter', 'HR Generalist', 'HR Business Partner', 'HR Director'] },
  {
    name: 'Marketing',
    titles: ['Content Editor', 'Campaign Planner', 'Brand Manager', 'Marketing Director'],
  },
  {
    name: 'Operations',
    titles: ['Operations Analyst', 'Shift Supervisor', 'Process Owner', 'Operations Director'],
  },
  {
    name: 'Customer Support',
    titles: ['Support Agent', 'Support Engineer', 'Team Lead', 'Support Director'],
  },
  {
    name: 'IT',
    titles: ['Service Desk Analyst', 'Systems Administrator', 'Network Engineer', 'IT Director'],
  },
  { name: 'Legal', titles: ['Paralegal', 'Contract Manager', 'Legal Counsel', 'General Counsel'] },
  {
    name: 'Procurement',
    titles: ['Buyer', 'Category Specialist', 'Procurement Lead', 'Procurement Director'],
  },
  {
    name: 'Logistics',
    titles: ['Dispatcher', 'Warehouse Planner', 'Fleet Coordinator', 'Logistics Director'],
  },
  {
    name: 'Research',
    titles: ['Research Assistant', 'Data Scientist', 'Principal Researcher', 'Research Director'],
  },
]

/** Offices with the country that licences are used in (ISO 3166-1 alpha-2). */
export const offices: readonly { readonly city: string; readonly country: string }[] = [
  { city: 'London', country: 'GB' },
  { city: 'Amsterdam', country: 'NL' },
  { city: 'Berlin', country: 'DE' },
  { city: 'Madrid', country: 'ES' },
  { city: 'Oslo', country: 'NO' },
  { city: 'Seattle', country: 'US' },
  { city: 'Austin', country: 'US' },
  { city: 'Toronto', country: 'CA' },
]

/** Domains of the organizations that guests come from (RFC 2606 names, which nobody owns). */
export const partnerDomains = ['partner.example', 'agency.example', 'supplier.example', 'auditor.example']

/** Names for shared mailboxes and service accounts. */
export const sharedMailboxes = ['Reception', 'Invoices', 'Careers', 'Press', 'Bookings', 'Warranty']
export const serviceAccounts = ['backup', 'scanner', 'erp-sync', 'monitoring', 'print', 'telephony']

/** What project groups are called, in two words. */
export const projectWords: readonly [readonly string[], readonly string[]] = [
  ['Northern', 'Blue', 'Quarterly', 'Digital', 'Customer', 'Regional', 'Green', 'Central', 'Global', 'Field'],
  [
    'Launch',
    'Roadmap',
    'Migration',
    'Budget',
    'Insights',
    'Onboarding',
    'Workspace',
    'Review',
    'Pilot',
    'Rollout',
  ],
]
