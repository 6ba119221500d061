import { ReviewNotice as ReviewNotice_99c85cacfa2a953df340f8740e123876 } from '../../../review/form/ReviewNotice'
import { FieldFindings as FieldFindings_67168971348a83e3bb89457d524c9c05 } from '../../../gate/form/FieldFindings'
import { NumberInput as NumberInput_af1a3072e2cc957c59ae8722e947a835 } from '../../../fields/NumberInput'
import { ReviewSteps as ReviewSteps_36a47d80d58bf695e6a9750d2f71cb91 } from '../../../review/form/ReviewSteps'
import { BulkReview as BulkReview_23f8191e30f5cf67d2412c9e0d68a739 } from '../../../review/form/BulkReview'
import { ListExport as ListExport_ff844a6aede75c7c3ab2798380ee810f } from '../../../exchange/form/ListExport'
import { ReviewActions as ReviewActions_1eaa9bc59c3e11aebff3efeb5433f60b } from '../../../review/form/ReviewActions'
import { NoButton as NoButton_e9acc4b35bdd357d0ce9258085430175 } from '../../../review/form/NoButton'
import { ReviewStatus as ReviewStatus_2ebbd94aad38226cb516b73e580be922 } from '../../../review/form/ReviewStatus'
import { PreviewView as PreviewView_3b08db824734a0e65a143d9d620892c2 } from '../../../preview/form/PreviewView'
import { VersionsView as VersionsView_be5a65f1b5849fbc89c3ac0586b948db } from '../../../review/form/VersionsView'
import { GateNotice as GateNotice_5474ec96154901cccb68312d98078a05 } from '../../../gate/form/GateNotice'
import { HoursRowLabel as HoursRowLabel_9c681db87e6b14d3acddbb684b1aa8b7 } from '../../../records/stations/HoursRowLabel'
import { ExceptionRowLabel as ExceptionRowLabel_9585e8ce45e423af3517811c48d570d6 } from '../../../records/stations/ExceptionRowLabel'
import { BlurField as BlurField_de991d78a0e9780cc1eb247859141393 } from '../../../media/form/BlurField'
import { StandardItemCell as StandardItemCell_351ed5c1c1b9f5bc4b2e8c50708f61be } from '../../../records/standards/StandardItemCell'
import { ReleasesView as ReleasesView_42268cf40e11df56122c3936fcb2b6d5 } from '../../../publish/releases/ReleasesView'
import { CurrentPassword as CurrentPassword_c6933c79b78c12b93f61e9e9edd5f3be } from '../../../users/CurrentPassword'
import { LoggedRecord as LoggedRecord_b3d22d9612728f3b247b605f61be4e07 } from '../../../log/LoggedRecord'
import { RestoreDeleted as RestoreDeleted_53528b101a32c8b37fc575f5d748dc61 } from '../../../deletion/form/RestoreDeleted'
import { JsonTextField as JsonTextField_d803544cbdc4379c14fe559ebb9953f1 } from '../../../admin/JsonTextField'
import { Icon as Icon_a02a4abfb5c9da17149cbadc8057c129 } from '../../../admin/Icon'
import { Logo as Logo_919492c8e60179286a0f183c0a5b652e } from '../../../admin/Logo'
import { LoginNotice as LoginNotice_ac7f80932e1a0eb54101fb5c517122b3 } from '../../../admin/LoginNotice'
import { NavLinks as NavLinks_81af12b52b4dd603ece34338c3ddc417 } from '../../../admin/NavLinks'
import { SaveGuard as SaveGuard_febbaa97bd8775347c888d3e0a9a5483 } from '../../../conflict/form/SaveGuard'
import { PasswordNotice as PasswordNotice_fc69e2dfac98369d1ee9e83aec4f0632 } from '../../../admin/PasswordNotice'
import { ChineseWords as ChineseWords_7496923828dc9e40260535d6a7a8c13a } from '../../../admin/payload-patches/ChineseWords'
import { Workbench as Workbench_dcbf205ef18f6e6a602b8a4aa226b70c } from '../../../workbench/form/Workbench'
import { ExchangeView as ExchangeView_dfb50b086e17764a0894f0c2d841b36e } from '../../../exchange/form/ExchangeView'
import { RecordView as RecordView_4d50ec6a7dcc5d0968a3b183e1f3fad4 } from '../../../record/RecordView'
import { StoriesToWrite as StoriesToWrite_3e4a787ff417c42acc2bf319168d14dd } from '../../../workbench/form/StoriesToWrite'
import { HelpView as HelpView_8fce9ca3e08b8b20eb865fe0eb89392f } from '../../../help/HelpView'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/review/form/ReviewNotice#ReviewNotice": ReviewNotice_99c85cacfa2a953df340f8740e123876,
  "/gate/form/FieldFindings#FieldFindings": FieldFindings_67168971348a83e3bb89457d524c9c05,
  "/fields/NumberInput#NumberInput": NumberInput_af1a3072e2cc957c59ae8722e947a835,
  "/review/form/ReviewSteps#ReviewSteps": ReviewSteps_36a47d80d58bf695e6a9750d2f71cb91,
  "/review/form/BulkReview#BulkReview": BulkReview_23f8191e30f5cf67d2412c9e0d68a739,
  "/exchange/form/ListExport#ListExport": ListExport_ff844a6aede75c7c3ab2798380ee810f,
  "/review/form/ReviewActions#ReviewActions": ReviewActions_1eaa9bc59c3e11aebff3efeb5433f60b,
  "/review/form/NoButton#NoButton": NoButton_e9acc4b35bdd357d0ce9258085430175,
  "/review/form/ReviewStatus#ReviewStatus": ReviewStatus_2ebbd94aad38226cb516b73e580be922,
  "/preview/form/PreviewView#PreviewView": PreviewView_3b08db824734a0e65a143d9d620892c2,
  "/review/form/VersionsView#VersionsView": VersionsView_be5a65f1b5849fbc89c3ac0586b948db,
  "/gate/form/GateNotice#GateNotice": GateNotice_5474ec96154901cccb68312d98078a05,
  "/records/stations/HoursRowLabel#HoursRowLabel": HoursRowLabel_9c681db87e6b14d3acddbb684b1aa8b7,
  "/records/stations/ExceptionRowLabel#ExceptionRowLabel": ExceptionRowLabel_9585e8ce45e423af3517811c48d570d6,
  "/media/form/BlurField#BlurField": BlurField_de991d78a0e9780cc1eb247859141393,
  "/records/standards/StandardItemCell#StandardItemCell": StandardItemCell_351ed5c1c1b9f5bc4b2e8c50708f61be,
  "/publish/releases/ReleasesView#ReleasesView": ReleasesView_42268cf40e11df56122c3936fcb2b6d5,
  "/users/CurrentPassword#CurrentPassword": CurrentPassword_c6933c79b78c12b93f61e9e9edd5f3be,
  "/log/LoggedRecord#LoggedRecord": LoggedRecord_b3d22d9612728f3b247b605f61be4e07,
  "/deletion/form/RestoreDeleted#RestoreDeleted": RestoreDeleted_53528b101a32c8b37fc575f5d748dc61,
  "/admin/JsonTextField#JsonTextField": JsonTextField_d803544cbdc4379c14fe559ebb9953f1,
  "/admin/Icon#Icon": Icon_a02a4abfb5c9da17149cbadc8057c129,
  "/admin/Logo#Logo": Logo_919492c8e60179286a0f183c0a5b652e,
  "/admin/LoginNotice#LoginNotice": LoginNotice_ac7f80932e1a0eb54101fb5c517122b3,
  "/admin/NavLinks#NavLinks": NavLinks_81af12b52b4dd603ece34338c3ddc417,
  "/conflict/form/SaveGuard#SaveGuard": SaveGuard_febbaa97bd8775347c888d3e0a9a5483,
  "/admin/PasswordNotice#PasswordNotice": PasswordNotice_fc69e2dfac98369d1ee9e83aec4f0632,
  "/admin/payload-patches/ChineseWords#ChineseWords": ChineseWords_7496923828dc9e40260535d6a7a8c13a,
  "/workbench/form/Workbench#Workbench": Workbench_dcbf205ef18f6e6a602b8a4aa226b70c,
  "/exchange/form/ExchangeView#ExchangeView": ExchangeView_dfb50b086e17764a0894f0c2d841b36e,
  "/record/RecordView#RecordView": RecordView_4d50ec6a7dcc5d0968a3b183e1f3fad4,
  "/workbench/form/StoriesToWrite#StoriesToWrite": StoriesToWrite_3e4a787ff417c42acc2bf319168d14dd,
  "/help/HelpView#HelpView": HelpView_8fce9ca3e08b8b20eb865fe0eb89392f,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
